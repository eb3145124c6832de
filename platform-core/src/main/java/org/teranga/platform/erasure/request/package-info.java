/** An erasure that is asked for: by a person herself, by a link, or taken back. */
@NullMarked
package org.teranga.platform.erasure.request;

import org.jspecify.annotations.NullMarked;
