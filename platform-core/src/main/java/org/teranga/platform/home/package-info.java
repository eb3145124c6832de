/** What features say on an association's home page: figures, campaigns, and the kinds of offers it invites to. */
@NullMarked
package org.teranga.platform.home;

import org.jspecify.annotations.NullMarked;
