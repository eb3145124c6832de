/**
 * An association takes everything along, comes from elsewhere, and may leave for good.
 *
 * <p>An {@link org.teranga.tenantadmin.transfer.Export} is asked for by an administrator, written by a job into the database in sealed
 * pieces, fetched once by whoever asked for it, and forgotten after a week. The operator's command writes one straight into a file.
 * {@link org.teranga.tenantadmin.transfer.BringAssociation} opens the association that an archive holds. How one ends for good is told
 * in {@link org.teranga.tenantadmin.transfer.departure}.
 */
@NullMarked
package org.teranga.tenantadmin.transfer;

import org.jspecify.annotations.NullMarked;
