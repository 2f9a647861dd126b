import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto'

/**
 * Packs a zip into Chrome's signed CRX3 format: "Cr24", the format's number,
 * then a protobuf header with the key, the signature and the signed id.
 */
export function packCrx(zip: Buffer, privateKey: KeyObject): Buffer {
  const publicKey = derOf(privateKey)
  const signedData = protobufBytes(1, idBytes(publicKey))
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, zip]),
    privateKey,
  )
  const proof = Buffer.concat([protobufBytes(1, publicKey), protobufBytes(2, signature)])
  const header = Buffer.concat([protobufBytes(2, proof), protobufBytes(10_000, signedData)])
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip])
}

/** The id that Chrome gives to whatever this key signs: a hash, in the letters a to p. */
export function extensionIdOf(privateKey: KeyObject): string {
  const hex = idBytes(derOf(privateKey)).toString('hex')
  return hex.replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))
}

function derOf(privateKey: KeyObject): Buffer {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
}

function idBytes(publicKeyDer: Buffer): Buffer {
  return createHash('sha256').update(publicKeyDer).digest().subarray(0, 16)
}

function protobufBytes(field: number, bytes: Buffer): Buffer {
  const lengthDelimited = 2
  return Buffer.concat([varint(field * 8 + lengthDelimited), varint(bytes.length), bytes])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  return Buffer.from([...bytes, rest])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
