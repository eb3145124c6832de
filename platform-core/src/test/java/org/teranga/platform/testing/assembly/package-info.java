/**
 * The beans of a module and of those it stands on, assembled in the process of the tests: on PostgreSQL, with transactions, pages and the
 * JSON interface, without the server. {@link org.teranga.platform.testing.assembly.Assembled} puts a test among them.
 */
@NullMarked
package org.teranga.platform.testing.assembly;

import org.jspecify.annotations.NullMarked;
