/** Those who work on rights pages, and pages that are published: for tests of this module, and of the whole in the server. */
@NullMarked
package org.teranga.rights.testing;

import org.jspecify.annotations.NullMarked;
