/**
 * What stands before the server's own parts. Some addresses never reach a filter of the application: the server fails at them and answers
 * with an empty 500, 400 or even 200 (decision 017). They are caught here, before the server looks at them, and handed on under an address
 * that it can bear, so that the application refuses them in its own words, with its own headers.
 */
@NullMarked
package org.teranga.platform.web.front;

import org.jspecify.annotations.NullMarked;
