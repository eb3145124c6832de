/** The keys that sign certificates, and who issues them. */
@NullMarked
package org.teranga.training.certificate.key;

import org.jspecify.annotations.NullMarked;
