/** Pages of every host, over HTTP. */
@NullMarked
package org.teranga.webapp.web;

import org.jspecify.annotations.NullMarked;
