/// The program: command line and wiring.
///
/// Start with [Main]. Every object that lives as long as the program is made here, by `new`, in
/// order; what a command line asks for is one class each. Everything of ours may come in, and
/// picocli nowhere else.
package keepline;
