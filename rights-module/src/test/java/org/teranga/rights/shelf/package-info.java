@NullMarked
package org.teranga.rights.shelf;

import org.jspecify.annotations.NullMarked;
