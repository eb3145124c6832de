/**
 * What the operator of the platform sees and does.
 */
@NullMarked
package org.teranga.tenantadmin.operator;

import org.jspecify.annotations.NullMarked;
