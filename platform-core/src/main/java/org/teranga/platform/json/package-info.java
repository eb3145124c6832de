/** JSON as it is made and read everywhere, by one provider that is looked for once. */
@NullMarked
package org.teranga.platform.json;

import org.jspecify.annotations.NullMarked;
