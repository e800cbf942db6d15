/// What the program asks of the system it runs on.
///
/// Start with [Browser]. Nothing of ours and no library may come in.
package keepline.desktop;
