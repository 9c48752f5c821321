// Rows a second that the client `pg` inserts, a transaction each, over some connections: where there is no pgbench.
//   node bare-postgres.mjs URL CONNECTIONS SECONDS ROW
import pg from 'pg';

const [url, connections, seconds, row] = process.argv.slice(2);
const end = performance.now() + 1000 * seconds;
let count = 0;
const insert = { name: 'insert', text: 'insert into bare (row) values ($1)', values: [row] };

async function client() {
  const connection = new pg.Client(url);
  await connection.connect();
  for (; performance.now() < end; count += 1) {
    await connection.query('begin');
    await connection.query(insert);
    await connection.query('commit');
  }
  await connection.end();
}

await Promise.all(Array.from({ length: +connections }, client));
console.log(`tps = ${count / seconds}`);
