/**
 * What is known of the browser keeping the record also when the disk is nearly
 * full: it says so itself, only its documentation says so, or neither does.
 */
export type StoragePersistence = 'confirmed' | 'documented' | 'unknown'
