/** What people answer by e-mail and by SMS: it is put into their conversation, or kept for the team to look whose it is. */
@NullMarked
package org.teranga.platform.message.arrival;

import org.jspecify.annotations.NullMarked;
