/** What nobody may lack before anybody is placed with them, as offers ask it. */
@NullMarked
package org.teranga.matching.safeguarding.floor;

import org.jspecify.annotations.NullMarked;
