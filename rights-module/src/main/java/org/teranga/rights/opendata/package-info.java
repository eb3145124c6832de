/** Everything public of an association's rights pages as one document, with its licence, for whoever builds on it. */
@NullMarked
package org.teranga.rights.opendata;

import org.jspecify.annotations.NullMarked;
