// Loaded into every child before its own code (`node --import`): descriptor 3 is a pipe from the launcher. When the
// launcher dies – even by kill -9 – the pipe closes and the child takes its whole process group with it, so that
// nothing keeps a port or writes into a folder behind the next start's back. The child's own children inherit the
// option but not the pipe: they do nothing here and end with the group.
import net from 'node:net'

function watchLauncher() {
  const pipe = new net.Socket({ fd: 3, readable: true, writable: false })
  const end = () => {
    try {
      process.kill(-process.pid, 'SIGKILL')
    } catch {
      process.exit(1)
    }
  }
  for (const event of ['end', 'close', 'error']) pipe.on(event, end)
  pipe.resume()
  pipe.unref()
}

if (process.env.DROGOWSKAZ_LAUNCHER === String(process.ppid)) watchLauncher()
