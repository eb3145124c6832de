/** What tests of the platform share: a real database with the roles of an installation, and units of work on it. */
@NullMarked
package org.teranga.platform.testing;

import org.jspecify.annotations.NullMarked;
