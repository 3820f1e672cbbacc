import { dev } from 'astro';

const { address } = await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
process.stdout.write(`A change under content/ or src/ shows on http://localhost:${address.port}\n`);
