/** How the words of a text message are written in what telephones take: their alphabets, and the parts of a long message. */
@NullMarked
package org.teranga.platform.sms.segment;

import org.jspecify.annotations.NullMarked;
