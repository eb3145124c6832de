/**
 * An association ends.
 *
 * <p>One person asks for it, a second one confirms it: two administrators, or one of them and the platform's operator. Then it goes on as
 * before for some days, in which either can take it back. After them it is closed and {@link
 * org.teranga.tenantadmin.transfer.departure.EraseAssociation erased}: keys first, then accounts, files and every row. What stays is a signed
 * {@link org.teranga.tenantadmin.transfer.departure.ErasureProof}: dates and counts, nobody's name.
 */
@NullMarked
package org.teranga.tenantadmin.transfer.departure;

import org.jspecify.annotations.NullMarked;
