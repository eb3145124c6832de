/** The pages on which a home is built up: by the host behind the offer's link, by the host who is signed in, and by staff on a visit. */
@NullMarked
package org.teranga.matching.home.page;

import org.jspecify.annotations.NullMarked;
