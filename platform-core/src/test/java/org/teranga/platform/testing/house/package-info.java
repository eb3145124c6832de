/**
 * An association with its members, and how a test speaks to it: the same in an assembly and in the server. All tests share one database;
 * each opens associations of its own.
 */
@NullMarked
package org.teranga.platform.testing.house;

import org.jspecify.annotations.NullMarked;
