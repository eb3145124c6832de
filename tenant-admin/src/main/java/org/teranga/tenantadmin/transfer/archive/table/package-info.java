/** The tables of an archive, row by row: written, read, and renamed on arrival. */
@NullMarked
package org.teranga.tenantadmin.transfer.archive.table;

import org.jspecify.annotations.NullMarked;
