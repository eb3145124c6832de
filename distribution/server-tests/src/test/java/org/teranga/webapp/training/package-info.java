/** What training and matching do together, in the server. */
@NullMarked
package org.teranga.webapp.training;

import org.jspecify.annotations.NullMarked;
