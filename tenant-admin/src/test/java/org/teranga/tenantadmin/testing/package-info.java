/** Archives, people who are invited, and parts that fail: for tests of this module, and of the whole in the server. */
@NullMarked
package org.teranga.tenantadmin.testing;

import org.jspecify.annotations.NullMarked;
