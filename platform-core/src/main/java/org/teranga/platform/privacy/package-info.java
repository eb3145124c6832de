/**
 * Personal data kept from eyes that need not see them: field encryption, keyed hashes, erasure.
 *
 * <p>Three levels of keys. The {@link org.teranga.platform.privacy.key.MasterKey master key} is outside the database. It wraps one secret for
 * each association; that secret wraps one key for each person, and keys the {@link org.teranga.platform.privacy.KeyedHash hashes} by which
 * an e-mail, a telephone number or a word of a name is found again. Only wrapped keys are stored, in the schema {@code keys}. Destroying a
 * wrapped key {@link org.teranga.platform.privacy.Erasure erases} whatever it had encrypted, wherever a copy of that may lie.
 */
@NullMarked
package org.teranga.platform.privacy;

import org.jspecify.annotations.NullMarked;
