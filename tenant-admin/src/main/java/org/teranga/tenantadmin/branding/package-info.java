/**
 * The look of an association: data, never templates.
 */
@NullMarked
package org.teranga.tenantadmin.branding;

import org.jspecify.annotations.NullMarked;
