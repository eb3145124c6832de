@NullMarked
package org.teranga.rights.catalogue;

import org.jspecify.annotations.NullMarked;
