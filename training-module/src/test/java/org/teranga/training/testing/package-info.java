/** What tests of training share. */
@NullMarked
package org.teranga.training.testing;

import org.jspecify.annotations.NullMarked;
