/** What matching does together with other modules, tried in the running server. */
@NullMarked
package org.teranga.webapp.matching;

import org.jspecify.annotations.NullMarked;
