/**
 * Personal data kept from eyes that need not see them: field encryption, keyed hashes, retention, erasure.
 */
@NullMarked
package org.teranga.platform.privacy;

import org.jspecify.annotations.NullMarked;
