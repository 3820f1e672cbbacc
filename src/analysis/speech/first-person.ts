/** Words in which one person speaks of themselves. */
export const ofOneself = /(?<![\p{L}\p{M}])(?:[jm]['’]|(?:je|me|moi|mon|ma|mes)(?![\p{L}\p{M}]))/iu;

/** Words in which several, or a body, speak of themselves. */
export const ofSeveral = /(?<![\p{L}\p{M}])(?:nous|on|nos|notre)(?![\p{L}\p{M}])/iu;
