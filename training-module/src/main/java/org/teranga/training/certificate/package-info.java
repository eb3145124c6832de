/**
 * What a passed course gives: a certificate that anyone can check.
 */
@NullMarked
package org.teranga.training.certificate;

import org.jspecify.annotations.NullMarked;
