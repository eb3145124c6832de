/**
 * Laws that change. Whoever learns of a change says it once for the whole platform; each document of any association that cites the law is
 * to be checked again from then on, and its readers are warned until somebody has.
 */
@NullMarked
package org.teranga.platform.content.law;

import org.jspecify.annotations.NullMarked;
