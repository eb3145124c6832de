/** Whether a certificate is true: its page, and its credential for programs. */
@NullMarked
package org.teranga.training.certificate.check;

import org.jspecify.annotations.NullMarked;
