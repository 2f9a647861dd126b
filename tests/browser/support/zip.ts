import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { crc32 } from 'node:zlib'

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_CENTRAL = 0x06054b50
const VERSION_NEEDED = 20
/** 1980-01-01, the first date that the format knows. */
const NO_DATE = 0x0021

/** The folder as a zip archive without compression: what CRX and XPI files hold. */
export function zipFolder(folder: string): Buffer {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0

  for (const path of filesOf(folder)) {
    const name = Buffer.from(relative(folder, path).split(sep).join('/'))
    const data = readFileSync(path)
    // Both headers share these fields, from "version needed" to "extra length".
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(VERSION_NEEDED, 0)
    shared.writeUInt16LE(NO_DATE, 8)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(name.length, 22)

    const local = Buffer.alloc(4)
    local.writeUInt32LE(LOCAL_HEADER)
    parts.push(local, shared, name, data)

    const before = Buffer.alloc(6)
    before.writeUInt32LE(CENTRAL_HEADER)
    before.writeUInt16LE(VERSION_NEEDED, 4)
    const after = Buffer.alloc(14)
    after.writeUInt32LE(offset, 10)
    central.push(before, shared, after, name)

    offset += local.length + shared.length + name.length + data.length
  }

  const directory = Buffer.concat(central)
  const count = central.length / 4
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END_OF_CENTRAL)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
