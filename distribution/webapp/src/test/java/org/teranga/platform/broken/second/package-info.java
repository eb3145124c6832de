/** Classes that break the rules of the house, so that each rule is seen to refuse. */
@NullMarked
package org.teranga.platform.broken.second;

import org.jspecify.annotations.NullMarked;
