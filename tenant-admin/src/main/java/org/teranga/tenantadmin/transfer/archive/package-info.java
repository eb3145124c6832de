/**
 * The archive of an association: what stands in it, and how it is written and read in one pass, whatever its size.
 *
 * <p>Which tables and columns there are is read from the database's own catalogue, so that a new table cannot be forgotten: every table
 * of the class {@code tenant}, in an order in which none refers to a later one. {@code distribution/docs/export-format.md} is the
 * description for others.
 */
@NullMarked
package org.teranga.tenantadmin.transfer.archive;

import org.jspecify.annotations.NullMarked;
