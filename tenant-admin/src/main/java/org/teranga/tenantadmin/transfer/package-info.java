/**
 * Export, import and erasure of a whole association.
 */
@NullMarked
package org.teranga.tenantadmin.transfer;

import org.jspecify.annotations.NullMarked;
