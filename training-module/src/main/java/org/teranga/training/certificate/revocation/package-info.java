/** Certificates that are revoked, and whoever is told. */
@NullMarked
package org.teranga.training.certificate.revocation;

import org.jspecify.annotations.NullMarked;
