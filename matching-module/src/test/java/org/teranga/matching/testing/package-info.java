/** People, offers and needs that tests bring together: for tests of this module, and of the whole in the server. */
@NullMarked
package org.teranga.matching.testing;

import org.jspecify.annotations.NullMarked;
