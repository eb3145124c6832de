/**
 * What each association uses: requests, offers, mails, runs, rows and bytes, day by day. Nodes count in memory and add what they counted to
 * PostgreSQL every few seconds; from there all of them learn how much it is.
 */
@NullMarked
package org.teranga.platform.usage;

import org.jspecify.annotations.NullMarked;
