/** Commands of the operator, answered on the management port. */
@NullMarked
package org.teranga.tenantadmin.operator.command;

import org.jspecify.annotations.NullMarked;
