@NullMarked
package org.teranga.rights.reader;

import org.jspecify.annotations.NullMarked;
