/**
 * Templates of replies: what the team has to say again and again, in the language of whoever it is said to, with French beside it. Each
 * association may word them otherwise, on the page of its texts.
 */
@NullMarked
package org.teranga.platform.message.reply;

import org.jspecify.annotations.NullMarked;
