/** The ways to the database, tried inside the running server. */
@NullMarked
package org.teranga.webapp.persistence;

import org.jspecify.annotations.NullMarked;
