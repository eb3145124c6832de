/**
 * The one road to the data (decision 050): the entity manager, statements on an association's tables ({@link
 * org.teranga.platform.persistence.TenantDatabase}), on its trail ({@link org.teranga.platform.persistence.AuditDatabase}) and on what
 * stands before and between associations ({@link org.teranga.platform.persistence.SystemDatabase}), and the migrations of every module.
 */
@NullMarked
package org.teranga.platform.persistence;

import org.jspecify.annotations.NullMarked;
