/** Text messages on their way: the port to a provider, SMPP 3.4 behind it, the job that sends, and what comes back. */
@NullMarked
package org.teranga.platform.sms.gateway;

import org.jspecify.annotations.NullMarked;
