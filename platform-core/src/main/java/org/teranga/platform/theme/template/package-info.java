/** The themes of this installation, and what their templates can call. */
@NullMarked
package org.teranga.platform.theme.template;

import org.jspecify.annotations.NullMarked;
