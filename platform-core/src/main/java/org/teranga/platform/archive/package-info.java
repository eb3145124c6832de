/**
 * Files that only the holder of a key can open.
 *
 * <p>Whoever is to receive a file makes an {@link org.teranga.platform.archive.ArchiveKeyPair} and gives away its
 * {@link org.teranga.platform.archive.ArchiveKey}; a {@link org.teranga.platform.archive.SealedFile} is then written to that key, in
 * pieces, whatever its size. Nothing here knows what such a file holds.
 */
@NullMarked
package org.teranga.platform.archive;

import org.jspecify.annotations.NullMarked;
